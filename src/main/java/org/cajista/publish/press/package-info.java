/** Shared by all outputs: texts, volumes, compiled stylesheets, progress. */
package org.cajista.publish.press;
