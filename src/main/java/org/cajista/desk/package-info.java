/** What an editor sees in the browser while at work: the site as it grows. */
package org.cajista.desk;
