/** The browser families that Callside is packaged for. */
export type BrowserFamily = 'chromium' | 'firefox';

/**
 * The manifest, beside what the build adds (entry points, version).
 *
 * No host access at install. What would add a warning at install, or would disable the extension on an update if it
 * were required later (`notifications`), is optional from the first version on.
 *
 * The four commands are the most that Chromium takes with a suggested key; `_execute_action` would be a fifth, so it
 * has none. The keys lie under the left hand: the right one holds the handset.
 */
export function manifestFor(family: BrowserFamily) {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      ...(family === 'chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      call: { suggested_key: { default: 'Alt+Q' }, description: '__MSG_command_call__' },
      hold: { suggested_key: { default: 'Alt+W' }, description: '__MSG_command_hold__' },
      fill: { suggested_key: { default: 'Alt+A' }, description: '__MSG_command_fill__' },
      notes: { suggested_key: { default: 'Alt+Z' }, description: '__MSG_command_notes__' },
      _execute_action: {},
    },
    ...(family === 'chromium'
      ? { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'callside@callside.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  };
}
