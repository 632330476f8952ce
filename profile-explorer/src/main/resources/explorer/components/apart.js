// A chart as wide as a picture is, whatever the window.
import { render } from '../html.js';

const WIDTH = 952;

/**
 * For a picture: draws out of sight, in the element with the chart, until it is done.
 * @param name the class whose styles the chart has
 * @param drawn the chart and its key at a width, in pixels
 * @returns asked for the element with the chart: {element with what is drawn, done to take it away}
 */
export const drawnApart = (name, drawn) => box => {
  const element = document.createElement('div');
  element.className = `${name} apart`;
  box.append(element);
  render(drawn(WIDTH), element);
  return {
    element,
    done: () => {
      render(null, element);
      element.remove();
    },
  };
};
