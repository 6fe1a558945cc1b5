/**
 * The web edition: a folder of pages that can be read from the file system; and what it knows of
 * its texts as data without pages.
 */
package org.cajista.publish.html;
