/** The departures along the days. */
export const timeline = {
  'timeline.view': 'Show departures as',
  'timeline.view-columns': 'Cards',
  'timeline.view-line': 'Time line',
  'timeline.list': 'Departures on the time line',
  'timeline.zoom': 'Zoom',
  'timeline.zoom-day': 'Days',
  'timeline.zoom-hour': 'Hours',
  'timeline.bags': 'Bags',
  'timeline.wheelchair': 'Wheelchair places',
  'timeline.stretcher': 'Stretcher places',
  'timeline.oxygen': 'Places with oxygen',
  'timeline.pet': 'Places for pets',
  'timeline.use': '{name} {used, number} of {limit, number}',
  'timeline.standby': '{count, plural, one {# household} other {# households}} on standby',
  'timeline.hint':
    'Arrows choose a departure and show who is on it; Enter puts the chosen household there. Drop a household on a line.',
} as const;
