import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoogleServices } from '../../../src/google/port.ts';
import { openHost } from '../../run.ts';
import type { Host } from '../host.ts';

describe('the user interface', () => {
  const onSidebar = vi.fn();
  const onAlert = vi.fn();
  let host: Host;
  let services: GoogleServices;

  beforeEach(() => {
    host = openHost(undefined, { onSidebar, onAlert });
    services = host.services;
  });
  afterEach(() => host.dispose());

  const addMenu = () =>
    services.SpreadsheetApp.getUi()
      .createMenu('ผู้ช่วย ITA')
      .addItem('เปิด', 'showSidebar')
      .addSeparator()
      .addItem('คำนวณ', 'compute')
      .addToUi();

  it('has the menu that was added last under a name', () => {
    addMenu();
    addMenu();
    expect(host.ui.menus).toEqual([
      {
        caption: 'ผู้ช่วย ITA',
        items: [
          { caption: 'เปิด', functionName: 'showSidebar' },
          'separator',
          { caption: 'คำนวณ', functionName: 'compute' },
        ],
      },
    ]);
  });

  it('shows a sidebar made from a file, and alerts', () => {
    const page = services.HtmlService.createHtmlOutputFromFile('sidebar').setTitle('ITA');
    services.SpreadsheetApp.getUi().showSidebar(page);
    services.SpreadsheetApp.getUi().alert('เสร็จแล้ว');
    expect(host.ui.sidebar).toEqual({ file: 'sidebar', title: 'ITA' });
    expect(onSidebar).toHaveBeenCalledWith({ file: 'sidebar', title: 'ITA' });
    expect(host.ui.alerts).toEqual(['เสร็จแล้ว']);
    expect(onAlert).toHaveBeenCalledWith('เสร็จแล้ว');
  });

  it('may be given a menu without authorisation, and nothing else', () => {
    const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    host.authMode = 'NONE';
    addMenu();
    expect(host.ui.menus).toHaveLength(1);
    const refused = 'You do not have permission to call';
    expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow(
      `${refused} SpreadsheetApp.getActiveSpreadsheet`,
    );
    expect(() => services.SpreadsheetApp.newConditionalFormatRule()).toThrow(refused);
    expect(() => services.SpreadsheetApp.getUi().alert('x')).toThrow(refused);
    expect(() => sheet.getName()).toThrow(refused);
    host.authMode = 'FULL';
    expect(sheet.getName()).toBe('Sheet1');
  });

  it('has only the pages that were pushed with the script', () => {
    expect(() => services.HtmlService.createHtmlOutputFromFile('page')).toThrow(
      'No HTML file named page was found.',
    );
    const other = openHost(undefined, { htmlFiles: { page: () => 'ข้อความ' } });
    other.services.HtmlService.createHtmlOutputFromFile('page');
    expect(other.services.HtmlService.createTemplateFromFile('page').getRawContent()).toBe('ข้อความ');
    expect(() => other.services.HtmlService.createTemplateFromFile('word')).toThrow('word');
    expect(() => other.services.HtmlService.createHtmlOutputFromFile('sidebar')).toThrow('sidebar');
    other.dispose();
  });
});
