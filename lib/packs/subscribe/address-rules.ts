export type PackAddress =
  | { readonly ok: true; readonly address: string; readonly secure: boolean }
  | { readonly ok: false; readonly reason: 'bad_address' | 'insecure' };

/**
 * Which addresses a pack may come from: `https:` anywhere, plain `http:` only inside a house (an address that cannot be
 * reached from outside), since anybody on the way could change it. No name and password in it: addresses are shown.
 */
export function packAddress(text: string): PackAddress {
  const url = parsed(text.trim());
  if (!url || text.length > 2000 || url.username || url.password || !/^https?:$/.test(url.protocol))
    return { ok: false, reason: 'bad_address' };
  url.hash = '';
  const secure = url.protocol === 'https:';
  if (!secure && !isPrivateHost(url.hostname)) return { ok: false, reason: 'insecure' };
  return { ok: true, address: url.href, secure };
}

/** The address of the file beside a pack's, `…/office.callside.json` → `…/office.callside.json.manifest`. */
export function beside(address: string, ending: string): string {
  const url = new URL(address);
  url.pathname += ending;
  return url.href;
}

function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name === 'localhost' || /\.(localhost|local|lan|internal|intranet|home\.arpa)$/.test(name)) return true;
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(name);
  if (v4) {
    const [a = 0, b = 0] = v4.slice(1).map(Number);
    return a === 10 || a === 127 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
  }
  if (name.startsWith('[')) return name === '[::1]' || /^\[(f[cd]|fe[89ab])/.test(name);
  return !name.includes('.');
}

/** `URL.parse` is younger than the oldest browser that is supported. */
function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
