/** Obsidian's `Platform`. The host is a Linux desktop, or an Android phone. */
export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isPhone: false,
  isTablet: false,
  isAndroidApp: false,
  isIosApp: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
};

export function becomePhone(): void {
  Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isLinux: false });
  Object.assign(Platform, { isMobile: true, isMobileApp: true, isPhone: true, isAndroidApp: true });
}
