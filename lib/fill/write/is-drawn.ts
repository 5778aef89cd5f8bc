// Chromium before 121 knows the options by their older names only, and ignores the others.
const everything = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true };

/** Neither hidden nor transparent, by itself or by what it stands in. */
export const isDrawn = (element: Element): boolean => element.checkVisibility?.(everything) ?? true;
