/** The search of the web edition: an index in pieces that a browser reads without a server. */
package org.cajista.publish.search;
