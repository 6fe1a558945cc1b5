/** What all outputs share: texts, volumes, compiled stylesheets, progress. */
package org.cajista.publish.press;
