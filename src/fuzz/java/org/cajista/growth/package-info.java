/** How the cost of the program grows with texts that are made to be hard for it. */
package org.cajista.growth;
