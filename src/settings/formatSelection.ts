import type { Selection } from './settings.ts';

/** The selection as the setting's text. `readSelection` gives the same selection back. */
export const formatSelection = (selection: Selection): string => {
  switch (selection.kind) {
    case 'default':
      return 'ค่าเริ่มต้น';
    case 'lowest':
      return `ต่ำสุด ${selection.count} ข้อ`;
    case 'below':
      return `ต่ำกว่า ${selection.threshold}`;
    case 'items':
      return selection.codes.join(', ');
  }
};
