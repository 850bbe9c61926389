/** What Flex's keywords mean in pixels, and which outside values may reach a style. */

const gaps = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const fonts = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const images = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220 };
const borders = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };

const pixels = table => value => (value in table ? `${table[value]}px` : length(value));

/** Pixels or percent, else nothing. */
export const length = value => (/^-?\d+(\.\d+)?(px|%)$/.test(value ?? '') ? value : undefined);
export const gap = value => (value === undefined ? undefined : pixels(gaps)(value));
export const border = pixels(borders);
export const imageWidth = value => (value === 'full' ? '100%' : pixels(images)(value));
export const color = value => (/^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(value ?? '') ? value : undefined);

/** A font's size; with `scaling` it follows the size that the person chose on the phone. */
export function fontSize(value, isScaling) {
  const size = pixels(fonts)(value ?? 'md');
  return isScaling && size ? `calc(${size} * var(--font-scale, 1))` : size;
}

export function aspectRatio(value, usual = '1:1') {
  const parts = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value ?? usual);
  return parts ? `${parts[1]} / ${parts[2]}` : '1 / 1';
}

export function gradient(background) {
  if (background?.type !== 'linearGradient' || !/^-?\d+(\.\d+)?deg$/.test(background.angle)) {
    return undefined;
  }
  const centre = color(background.centerColor)
    ? [`${background.centerColor} ${length(background.centerPosition) ?? '50%'}`]
    : [];
  const stops = [color(background.startColor), ...centre, color(background.endColor)];
  return stops.every(Boolean) ? `linear-gradient(${[background.angle, ...stops].join(', ')})` : undefined;
}
