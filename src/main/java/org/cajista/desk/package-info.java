/** What an editor sees in the browser while at work: the site as it grows, and the desk. */
package org.cajista.desk;
