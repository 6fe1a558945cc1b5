/** Schematron: rules that are compiled to XSLT, kept for later runs, and applied to a tree. */
package org.cajista.validate.schematron;
