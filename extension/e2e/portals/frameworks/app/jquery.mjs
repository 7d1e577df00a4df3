import $ from 'jquery';

/** Plugins look for jQuery in the window, so this module comes before any of them. */
window.jQuery = $;
window.$ = $;

export const listenWithJquery = (form, take) =>
  $(form).on('input change', ({ target }) => take(target));

export { $ };
