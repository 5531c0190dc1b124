import { expect } from '@open-wc/testing';
import { mapAddress } from '../../../src/features/details/lazy/place-line.js';

const jermuk = { name: 'Jermuk & hills', lat: 39.84, lon: -45.67 };

describe('the address of a place on a map', () => {
  const facts: readonly (readonly [template: string, address: string | null])[] = [
    [
      'https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=12/{lat}/{lon}',
      'https://www.openstreetmap.org/?mlat=39.84&mlon=-45.67#map=12/39.84/-45.67',
    ],
    ['https://map.example/{name}', 'https://map.example/Jermuk%20%26%20hills'],
    ['geo:{lat},{lon}', 'geo:39.84,-45.67'],
    ['javascript:alert({lat})', null],
    ['https://[{lat}', null],
    ['', null],
  ];
  for (const [template, address] of facts)
    it(`is ${address} by ${template || 'no template'}`, () =>
      expect(mapAddress(jermuk, template)).to.equal(address));

  it('is none without coordinates', () =>
    expect(mapAddress({ name: 'Jermuk', lat: null, lon: null }, 'https://map.example/{lat}')).to.equal(null));
});
