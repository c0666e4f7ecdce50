/** What is wrong with a GeoJSON file, and what to do. */
export const geojson = {
  'geojson.empty': 'The file is empty. Choose the GeoJSON file itself.',
  'geojson.too-large':
    'The file is larger than {megabytes, number} MB. Cut it down to the area that you need, or make a .pmtiles file of it.',
  'geojson.broken':
    'The file is not whole: it cannot be read as JSON from line {line, number} on. Save it again from where it comes from.',
  'geojson.other-json': 'The file is JSON, but no GeoJSON: it holds neither features nor a geometry.',
  'geojson.topojson': 'The file is TopoJSON. Save it as GeoJSON and choose that.',
  'geojson.no-features': 'The file is GeoJSON, but there is no feature in it.',
  'geojson.no-feature': 'Entry {number, number} of the file is no feature. Save it again as GeoJSON.',
  'geojson.bad-geometry':
    'Feature {number, number} has a shape that cannot be read: its type is unknown, or a coordinate is not a number.',
  'geojson.swapped':
    'Latitude and longitude look swapped: GeoJSON wants the longitude first. Save the file again in that order.',
  'geojson.past-180':
    'The longitudes reach {x, number}, past 180 degrees. Save the file again with longitudes from -180 to 180: 182 is -178.',
  'geojson.utm':
    'The coordinates, such as {x, number} and {y, number}, are metres of a UTM zone, no degrees. Save the file again in WGS 84 (EPSG:4326).',
  'geojson.mercator':
    'The coordinates, such as {x, number} and {y, number}, are metres of Web Mercator (EPSG:3857), no degrees. Save the file again in WGS 84 (EPSG:4326).',
  'geojson.named-system':
    'The file says that its coordinates are {name}, no degrees. Save it again in WGS 84 (EPSG:4326).',
  'geojson.out-of-range':
    'The coordinates reach {x, number} and {y, number}, which are no degrees. Save the file again in WGS 84 (EPSG:4326).',
} as const;
