import { expect } from '@open-wc/testing';
import '../../src/define.ts';

describe('registering', () => {
  it('defines the tag', () => {
    expect(customElements.get('massage-fit-check')).to.be.a('function');
  });

  it('upgrades an element on the page', () => {
    const element = document.createElement('massage-fit-check');
    document.body.append(element);
    expect(element.matches(':defined')).to.equal(true);
    element.remove();
  });
});
