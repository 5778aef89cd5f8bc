import jQuery from 'jquery';

// Its plugins look for it where a script tag would have put it.
globalThis.jQuery = jQuery;
globalThis.$ = jQuery;

export { jQuery };
