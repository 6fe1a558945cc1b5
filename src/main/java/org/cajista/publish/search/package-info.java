/** The search of the web edition: an index in parts that a browser reads without a server. */
package org.cajista.publish.search;
