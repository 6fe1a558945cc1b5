<?xml version="1.0" encoding="UTF-8"?>
<!--
  The tables of an edition (CSV, RFC 4180, the first row has the names of the columns): persons, places, bodies, letters, and word by word who, what and when
  is named where. New columns come last, so that a program that reads a table by position reads it tomorrow, too.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- what «dates-of-text» found, a document for each text -->
  <xsl:param name="dated" as="document-node()*" select="()"/>

  <xsl:mode name="dates" on-no-match="shallow-skip" on-multiple-match="fail" use-accumulators="printed-page"/>

  <!-- All tables, each a file; one of which there is nothing to say has its first row. -->
  <xsl:template name="tables" as="empty-sequence()">
    <xsl:for-each select="'persons', 'places', 'bodies', 'letters', 'mentions', 'dates'">
      <xsl:result-document href="{.}.csv" format="plain">
        <xsl:sequence select="f:table(.)"/>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="f:table" as="xs:string">
    <xsl:param name="table" as="xs:string"/>
    <xsl:variable name="rows" as="xs:string+">
      <xsl:choose>
        <xsl:when test="$table = 'persons'"><xsl:sequence select="f:person-rows()"/></xsl:when>
        <xsl:when test="$table = 'letters'"><xsl:sequence select="f:letter-rows()"/></xsl:when>
        <xsl:when test="$table = 'mentions'"><xsl:sequence select="f:mention-rows()"/></xsl:when>
        <xsl:when test="$table = 'dates'"><xsl:sequence select="f:date-rows()"/></xsl:when>
        <xsl:otherwise><xsl:sequence select="f:thing-rows($table)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="string-join($rows, '&#xA;') || '&#xA;'"/>
  </xsl:function>

  <!-- A row of a table: every value in quotation marks. -->
  <xsl:function name="f:csv" as="xs:string">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="string-join($values ! ('&quot;' || replace(normalize-space(.), '&quot;', '&quot;&quot;') || '&quot;'), ',')"/>
  </xsl:function>

  <xsl:function name="f:person-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('id', 'name', 'filed', 'born', 'died', 'note', 'forms', 'authority', 'mentions', 'page', 'birth', 'death'))"/>
    <xsl:for-each select="sort(map:keys($f:person-pages)[not(f:is-doubted-person(.))])">
      <xsl:variable name="described" as="element(d:person)*" select="f:described(.)"/>
      <xsl:sequence select="f:csv((., f:person-name(.), f:index-entry(.), string(f:person(.)/@born), string(f:person(.)/@died),
          string-join(distinct-values($described/d:note), ' / '), string-join(distinct-values($described/d:form), ' / '),
          string-join(distinct-values($described/d:authority/@href), ' '), string(count(f:mentions(.))), $f:site || f:person-address(.), string(f:person(.)/@birth), string(f:person(.)/@death)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:thing-rows" as="xs:string+">
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="kind" as="xs:string" select="if ($label = 'places') then 'place.' else 'body.'"/>
    <xsl:sequence select="f:csv(('id', 'name', 'latitude', 'longitude', 'forms', 'authority', 'mentions', 'page'))"/>
    <xsl:for-each select="sort(map:keys($f:thing-pages)[starts-with($f:thing-pages(.), $kind)])">
      <xsl:variable name="described" as="element(d:thing)*" select="f:found('thing', .)"/>
      <xsl:variable name="geo" as="xs:string*" select="tokenize(f:thing(.)/@geo)"/>
      <xsl:sequence select="f:csv((., f:thing-title(.), ($geo[1], '')[1], ($geo[2], '')[1], string-join(distinct-values($described/d:form), ' / '),
          string-join(distinct-values($described/d:authority/@href), ' '), string(count(f:namings(.))), $f:site || $f:thing-pages(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:letter-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('id', 'date', 'from', 'from-id', 'to', 'to-id', 'place', 'title', 'page'))"/>
    <xsl:for-each select="$f:letters">
      <xsl:sequence select="f:csv((string(@name), string(@value), string-join(f:names(f:writers(.)), ' / '), string-join(f:writers(.)/@id, ' '),
          string-join(f:names(f:readers(.)), ' / '), string-join(f:readers(.)/@id, ' '), string(d:action[@type = 'sent'][1]/@place), string(d:title), $f:site || @href))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:mention-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('text', 'kind', 'id', 'name', 'form', 'certainty', 'before', 'after', 'printed-page', 'note', 'page'))"/>
    <xsl:for-each select="$facts ! d:text/(d:mention | d:naming)">
      <xsl:variable name="id" as="xs:string" select="string((@person, @thing)[1])"/>
      <xsl:sequence select="f:csv((string(../@name), if (self::d:mention) then 'person' else f:kind($id, @kind), $id,
          if (self::d:mention) then f:person-name($id) else f:thing-title($id),
          f:where(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:date-rows" as="xs:string+">
    <xsl:sequence select="f:csv(('text', 'when', 'from', 'to', 'not-before', 'not-after', 'form', 'certainty', 'before', 'after', 'printed-page', 'note', 'page'))"/>
    <xsl:for-each select="$dated ! d:dates/d:date">
      <xsl:sequence select="f:csv((string(../@name), (@when, '')[1], (@from, '')[1], (@to, '')[1], (@notBefore, '')[1], (@notAfter, '')[1], f:where(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The words, how sure they mean what is said, and where they stand. -->
  <xsl:function name="f:where" as="xs:string+">
    <xsl:param name="mention" as="element()"/>
    <xsl:sequence select="$mention ! (string(d:form), string(@cert), string(d:before), string(d:after), string(@page), string(@note), $f:site || @href)"/>
  </xsl:function>

  <!-- Every date of the text with a value, in its sentence. -->
  <xsl:template name="dates-of-text" as="element(d:dates)">
    <d:dates name="{$name}">
      <xsl:apply-templates select="$f:text" mode="dates"/>
    </d:dates>
  </xsl:template>

  <xsl:template match="date[@when | @from | @to | @notBefore | @notAfter]" mode="dates" as="element(d:date)*">
    <xsl:if test="every $above in ancestor::* satisfies not(f:is-unread($above))">
      <d:date>
        <xsl:sequence select="@when, @from, @to, @notBefore, @notAfter, @cert, f:place-of(.), f:sentence(.)"/>
      </d:date>
    </xsl:if>
    <xsl:apply-templates mode="dates"/>
  </xsl:template>

</xsl:stylesheet>
