import './define.ts';
import { upgradeMarkers } from './element/markers.ts';

// Not while the page is being parsed: half a div may have come, and the other half would land beside the widget.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgradeMarkers);
else upgradeMarkers();
