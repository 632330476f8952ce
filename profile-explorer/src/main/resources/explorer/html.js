// What components are made of: Preact with its hooks (loaded by the page, as globals), and htm for markup in plain JavaScript.
import htm from './libraries/htm/htm.module.js';

export const { h, render, Fragment } = globalThis.preact;
export const { useEffect, useLayoutEffect, useErrorBoundary, useId, useMemo, useRef, useState } = globalThis.preactHooks;
export const html = htm.bind(h);
