import { expect, it } from 'vitest';
import { formatDate } from '../../../src/core/templates/format-date';

it.each([
  ['YYYY-MM-DD', '2026-06-01'],
  ['YY/M/D', '26/6/1'],
  ['dddd, MMMM Do YYYY', 'Monday, June 1st 2026'],
  ['ddd dd D MMM', 'Mon Mo 1 Jun'],
  ['d do E', '1 1st 1'],
  ['gggg-[W]ww', '2026-W23'],
  ['GGGG-[W]WW', '2026-W23'],
  ['Q Qo', '2 2nd'],
  ['DDDD DDD', '152 152'],
  ['HH:mm H h:mm A hh a', '14:05 14 2:05 PM 02 pm'],
  ['ss', '00'],
  ['[YYYY is] YYYY', 'YYYY is 2026'],
  ['', ''],
  ['—/.', '—/.'],
])('%j is %j', (format, expected) => {
  expect(formatDate('2026-06-01', '14:05', format)).toBe(expected);
});

it.each([
  ['2026-06-11', 'Do', '11th'],
  ['2026-06-13', 'Do', '13th'],
  ['2026-06-22', 'Do', '22nd'],
  ['2026-06-23', 'Do', '23rd'],
  ['2026-06-30', 'Mo', '6th'],
])('ordinals: %s as %s is %s', (date, format, expected) => {
  expect(formatDate(date, '00:00', format)).toBe(expected);
});

it.each([
  ['00:05', '12:05 AM', '24:05'],
  ['12:00', '12:00 PM', '12:00'],
  ['23:59', '11:59 PM', '23:59'],
])('the time %s is %s and %s', (time, twelve, twentyFour) => {
  expect(formatDate('2026-06-01', time, 'h:mm A')).toBe(twelve);
  expect(formatDate('2026-06-01', time, 'kk:mm')).toBe(twentyFour);
});

it.each([
  ['2026-01-01', 'GGGG-WW', '2026-01'],
  ['2027-01-01', 'GGGG-WW', '2026-53'],
  ['2027-01-01', 'gggg-ww', '2027-01'],
  ['2024-12-29', 'gggg-ww', '2025-01'],
  ['2024-12-29', 'GGGG-WW', '2024-52'],
  ['2024-12-31', 'DDDD', '366'],
])('weeks: %s as %s is %s', (date, format, expected) => {
  expect(formatDate(date, '00:00', format)).toBe(expected);
});
