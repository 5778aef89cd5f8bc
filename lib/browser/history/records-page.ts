import browser from 'webextension-polyfill';

/** Opens the page for backup, export and erasing in a tab. */
export async function openRecordsPage(): Promise<void> {
  await browser.tabs.create({ url: '/records.html' });
}
