/** What all outputs share: the texts of one publishing, volumes, compiled stylesheets, progress. */
package org.cajista.publish.press;
