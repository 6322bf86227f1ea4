import {
  IResourceManagerService,
  type IWorkbookData,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formulaEngine from '@univerjs/engine-formula';
import { DEFAULT_PADDING_DATA } from '@univerjs/engine-render';
import { keepLineMoves } from '../../../univer/keepLineMoves.ts';
import { cellPadding } from './cellPadding.ts';
import { showCharts } from './charts.ts';
import { fillUpFonts, loadFont } from './font.ts';
import { englishWords, pluginsFor } from './plugins.ts';
import { fitRows, ignoreHiddenColumns } from './rowHeights.ts';
import { inThai } from './thaiWords.ts';
import { wrapThaiByWords } from './thaiWrapping.ts';

export { formulaEngine };

/** A Univer spreadsheet on the page. */
interface Grid {
  univerAPI: FUniver;
  /** Opens this workbook in place of the one before. */
  open(data: IWorkbookData): void;
  /** Settles when the workbook is drawn, its rows as high as their text. `hasFont`: with the page's own font. */
  drawn(): Promise<{ hasFont: boolean }>;
}

/** Settles when Univer has drawn for the first time. */
const firstDrawn = (univerAPI: FUniver): Promise<void> =>
  new Promise((resolve) => {
    if (univerAPI.getCurrentLifecycleStage() >= LifecycleStages.Rendered) {
      resolve();
      return;
    }
    const listening = univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      resolve();
    });
  });

/** Builds an empty grid in an element. */
export function createGrid(container: HTMLElement): Grid {
  fillUpFonts();
  Object.assign(DEFAULT_PADDING_DATA, cellPadding);
  wrapThaiByWords();
  ignoreHiddenColumns();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: inThai(englishWords) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins(pluginsFor(container));
  const univerAPI = FUniver.newAPI(univer);
  keepLineMoves(univerAPI, univer.__getInjector().get(IResourceManagerService));
  return {
    univerAPI,
    open(data) {
      const shown = univerAPI.getActiveWorkbook();
      if (shown) univerAPI.disposeUnit(shown.getId());
      univerAPI.createWorkbook(data);
    },
    async drawn() {
      // Heights follow from how wide the letters are, and Univer knows the tabs only once it has drawn one.
      const [hasFont] = await Promise.all([loadFont(), firstDrawn(univerAPI)]);
      fitRows(univerAPI);
      showCharts(univerAPI);
      return { hasFont };
    },
  };
}
