/** What a format says of the regions of a page, as a pass of the layout reads it. */
package org.cajista.layout.regions;
