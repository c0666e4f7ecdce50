/** What is wrong with coordinates that somebody typed. */
export const coordinates = {
  'coordinates.latitude': 'latitude',
  'coordinates.longitude': 'longitude',
  'coordinates.half':
    'This is only one of two numbers. Write the latitude and the longitude, such as 12.65, -8.00.',
  'coordinates.same-axis':
    'Both numbers are a {axis}. Write one with N or S and the other with E or W, such as 12.65 N 8.00 W.',
  'coordinates.unclear':
    'These coordinates cannot be read. Write them such as 12.65, -8.00 or 12°39′ N 8°00′ W or 29P PP 08596 98638.',
  'coordinates.latitude-range':
    'A latitude goes from -90 to 90, and {value, number} does not. The latitude is the first of the two numbers.',
  'coordinates.longitude-range': 'A longitude goes from -180 to 180, and {value, number} does not.',
  'coordinates.grid-digits':
    'The grid reference {reference} has {digits, plural, one {# digit} other {# digits}}. It needs an even number of them, ten at most.',
  'coordinates.no-such-square': 'There is no square {reference} on the grid of MGRS. Check its letters.',
} as const;
