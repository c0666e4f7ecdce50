/** A rectangle in pixels, by its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place near a point of the map, all in pixels. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Names of areas stand on their point; names of places beside it, as far from it as this. */
  readonly gap: number | 'centred';
}

/** Where a name goes: the index in the list that was given, and its box. */
export interface PlacedLabel {
  readonly index: number;
  readonly box: Box;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Right of the point, then left, above, below: the order in which readers expect the name of a place. */
function positions({ x, y, width, height, gap }: WantedLabel): readonly Box[] {
  const middle = { left: x - width / 2, top: y - height / 2, width, height };
  if (gap === 'centred') {
    // The name of a country still says enough a little above or below the middle of the country.
    return [middle, { ...middle, top: middle.top - height * 2 }, { ...middle, top: middle.top + height * 2 }];
  }
  return [
    { ...middle, left: x + gap },
    { ...middle, left: x - gap - width },
    { ...middle, top: y - gap - height },
    { ...middle, top: y + gap },
  ];
}

/** How far a name must stand off so that it clears what already covers its own point. */
function clearOf(label: WantedLabel, obstacles: readonly Box[]): WantedLabel {
  if (label.gap === 'centred') {
    return label;
  }
  const covering = obstacles.filter(({ left, top, width, height }) => {
    return label.x >= left && label.x <= left + width && label.y >= top && label.y <= top + height;
  });
  const reach = covering.map(({ left, width }) => Math.max(label.x - left, left + width - label.x) + 2);
  return { ...label, gap: Math.max(label.gap, ...reach) };
}

/**
 * Finds room for names so that none covers another, nor an obstacle, nor leaves the view. Earlier names go first; a name
 * for which no room is left is left out.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  obstacles: readonly Box[],
  view: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  wanted.forEach((label, index) => {
    const box = positions(clearOf(label, obstacles)).find(
      (place) =>
        place.left >= 0 &&
        place.top >= 0 &&
        place.left + place.width <= view.width &&
        place.top + place.height <= view.height &&
        !taken.some((other) => overlap(place, other)),
    );
    if (box !== undefined) {
      taken.push(box);
      placed.push({ index, box });
    }
  });
  return placed;
}
