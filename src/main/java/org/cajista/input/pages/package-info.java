/**
 * What the readers of all formats share: their contract, pages as a format describes them, and the
 * one class that sets such pages as page text.
 */
package org.cajista.input.pages;
