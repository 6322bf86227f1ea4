import type { Sidebar } from '../../host/services/ui.ts';
import type { CallMessage, HostMessage, ResultMessage } from '../callMessage.ts';
import { sandboxFlags } from '../sandbox.ts';
import { find } from './find.ts';
import { listenForRegionKey } from './regions.ts';

/** Who answers the sidebar. */
interface SidebarListener {
  /** Runs a function of the server for the sidebar; what it throws reaches the failure handler. */
  onCall(functionName: string, args: unknown[]): Promise<unknown>;
  /** The sidebar gives the focus back to the cells. */
  onFocusEditor(): void;
}

/** The place for the add-on's sidebar: 300 px, empty until the add-on shows one. */
interface SidebarPlace {
  show(sidebar: Sidebar): void;
  close(): void;
}

/** Fills the page's place for the sidebar on demand, in a frame that has Google's sandbox flags. */
export function createSidebarPlace(listener: SidebarListener): SidebarPlace {
  const place = find('sidebar');
  const title = find('sidebar-title');
  const body = place.querySelector('.sidebar-body') as HTMLElement;
  let frame: HTMLIFrameElement | null = null;

  const close = (): void => {
    frame?.remove();
    frame = null;
    place.hidden = true;
  };

  const answer = async (target: Window, { id, functionName, args }: CallMessage): Promise<void> => {
    let outcome: ResultMessage['outcome'];
    try {
      outcome = { value: await listener.onCall(functionName, args) };
    } catch (error) {
      outcome = { error: String(error) };
    }
    const message: ResultMessage = { kind: 'result', id, outcome };
    target.postMessage(message, location.origin);
  };

  window.addEventListener('message', ({ data, origin, source }: MessageEvent<CallMessage | HostMessage>) => {
    const target = frame?.contentWindow;
    if (!target || source !== target || origin !== location.origin) return;
    if (data.kind === 'call') void answer(target, data);
    else if (data.kind === 'host' && data.action === 'close') close();
    else if (data.kind === 'host' && data.action === 'focus-editor') listener.onFocusEditor();
  });
  find('close-sidebar').addEventListener('click', close);

  return {
    show({ file, title: words }) {
      close();
      title.textContent = words ?? '';
      frame = frameOf(file, words ?? '');
      body.replaceChildren(frame);
      place.hidden = false;
    },
    close,
  };
}

function frameOf(file: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandboxFlags);
  frame.setAttribute('data-testid', 'sidebar-frame');
  frame.title = title;
  frame.addEventListener('load', () => {
    if (frame.contentWindow) listenForRegionKey(frame.contentWindow);
  });
  frame.src = `/sidebar/${encodeURIComponent(file)}`;
  return frame;
}
