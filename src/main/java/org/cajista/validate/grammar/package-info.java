/** RELAX NG: compiled grammars, and sentences for their messages. */
package org.cajista.validate.grammar;
