/**
 * Country codes of telephone numbers, for the countries whose help lines are known: code to ISO 3166 region. Codes are
 * such that none begins another. Source: ITU E.164 assigned country codes.
 */
export const callingCodes: Readonly<Record<string, string>> = {
  20: 'EG',
  212: 'MA',
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  354: 'IS',
  356: 'MT',
  357: 'CY',
  358: 'FI',
  359: 'BG',
  36: 'HU',
  370: 'LT',
  371: 'LV',
  372: 'EE',
  385: 'HR',
  386: 'SI',
  39: 'IT',
  40: 'RO',
  41: 'CH',
  420: 'CZ',
  421: 'SK',
  423: 'LI',
  43: 'AT',
  44: 'GB',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  52: 'MX',
  60: 'MY',
  61: 'AU',
  64: 'NZ',
  65: 'SG',
  86: 'CN',
  961: 'LB',
  962: 'JO',
  965: 'KW',
  966: 'SA',
  974: 'QA',
};

/** Under +1 the area code says which country. Source: North American Numbering Plan, area codes in service or assigned. */
export const canadianAreaCodes =
  '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 519 537 548 568 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942';

/** Under +1 in neither the United States nor Canada: the islands, and the territories with help lines of their own. */
export const otherAreaCodes =
  '242 246 264 268 284 340 345 441 473 649 658 664 670 671 684 721 758 767 784 787 809 829 849 868 869 876 939';

/** Under +1 and free to call: of no one country. */
export const tollFreeAreaCodes = '800 833 844 855 866 877 888 900';
