/** Makes volumes as plain text and Markdown. */
package org.cajista.publish.text;
