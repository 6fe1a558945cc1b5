<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of persons: who it is, and links to the places, by the page of the source where it has pages. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:e="urn:cajista:epub"
  exclude-result-prefixes="xs xsl f d e h map">

  <xsl:template name="persons" as="element(h:html)">
    <xsl:variable name="people" as="xs:string*">
      <xsl:perform-sort select="map:keys($f:person-pages)[exists(f:mentions(.))]">
        <xsl:sort select="f:filed(.)" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
        <xsl:sort select="."/>
      </xsl:perform-sort>
    </xsl:variable>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('persons')"/>
      <xsl:with-param name="kind" select="'persons'"/>
      <xsl:with-param name="main" as="element()">
        <section epub:type="index" role="doc-index" aria-labelledby="persons">
          <h1 id="persons">{f:label('persons')}</h1>
          <dl class="index">
            <xsl:for-each select="$people">
              <xsl:variable name="person" as="element(d:person)?" select="f:person(.)"/>
              <dt id="{.}">{f:person-name(.)}{$person/@life[string()] ! (' (' || . || ')')}</dt>
              <dd>
                <!-- a passage that names somebody twice is one place -->
                <xsl:for-each-group select="f:mentions(.)" group-by="string(@href)">
                  <xsl:if test="position() gt 1">, </xsl:if>
                  <a href="{@href}">{e:place(., position())}</a>
                </xsl:for-each-group>
              </dd>
            </xsl:for-each>
          </dl>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- «79», «79, n. 12»; without pages, which place it is. -->
  <xsl:function name="e:place" as="xs:string">
    <xsl:param name="mention" as="element(d:mention)"/>
    <xsl:param name="which" as="xs:integer"/>
    <xsl:sequence select="
        (string-join(($mention/@page[string()], $mention/@note[string()] ! f:label('in-note', string(.))), ' ')[.], string($which))[1]"/>
  </xsl:function>

  <!-- the index quotes no sentences -->
  <xsl:function name="f:sentence" as="element()+">
    <xsl:param name="element" as="element()"/>
    <d:form>{f:plain($element)}</d:form>
  </xsl:function>

  <!-- and counts nothing -->
  <xsl:template name="counts" as="empty-sequence()"/>

</xsl:stylesheet>
