/**
 * Persons: their names in the passages ({@code persName}) and who is who ({@code listPerson}).
 *
 * <p>Names are found by evidence, not by lists alone: {@link
 * org.cajista.annotate.persons.NameRecogniser} reads the whole document once for what it says of
 * its capitalised words, and then weighs each place. {@link
 * org.cajista.annotate.persons.Personography} joins the forms that are one person's.
 */
package org.cajista.annotate.persons;
