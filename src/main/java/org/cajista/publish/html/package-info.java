/** The web edition: a folder of pages that can be read from the file system. */
package org.cajista.publish.html;
