import './define.ts';
import { upgradeMarkers } from './element/markers.ts';

upgradeMarkers();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgradeMarkers);
