<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists, glossaries, chronologies, bibliographies, tables. HTML lets nothing but entries stand in them, so a page break
     between two entries goes to the start of the second, or to the end of the last. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="list | listBibl" mode="html" as="element()+">
    <xsl:apply-templates select="head" mode="html"/>
    <xsl:variable name="numbers" as="xs:boolean" select="exists(item) and (every $item in item satisfies matches($item/@n, '^\d{1,6}\.$'))"/>
    <xsl:element name="{if ($numbers) then 'ol' else 'ul'}">
      <xsl:attribute name="class" select="local-name(), @type, 'bulleted'[exists(current()/item) and (every $item in current()/item satisfies $item/@n = '•')]"/>
      <xsl:call-template name="attributes"/>
      <xsl:for-each-group select="node() except head" group-ending-with="item | bibl | listBibl">
        <xsl:call-template name="entry">
          <xsl:with-param name="nodes" select="current-group()"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </xsl:element>
  </xsl:template>

  <!-- A label that comes again names no term: the speakers of a talk, say. Label and item are one entry then. -->
  <xsl:template match="list[label][not(f:names-terms(.))]" mode="html" as="element()+" priority="2">
    <xsl:apply-templates select="head" mode="html"/>
    <ul class="{local-name(), @type}">
      <xsl:call-template name="attributes"/>
      <xsl:for-each-group select="node() except head" group-ending-with="item">
        <xsl:if test="f:has-content(current-group())">
          <li>
            <xsl:apply-templates select="current-group()" mode="html"/>
          </li>
        </xsl:if>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

  <xsl:function name="f:names-terms" as="xs:boolean">
    <xsl:param name="list" as="element(list)"/>
    <xsl:variable name="labels" as="xs:string*" select="$list/label ! f:plain(.)"/>
    <xsl:sequence select="count($labels) eq count(distinct-values($labels))"/>
  </xsl:function>

  <!-- label and item, in pairs -->
  <xsl:template match="list[label]" mode="html" as="element()+" priority="1">
    <xsl:apply-templates select="head" mode="html"/>
    <dl class="{local-name(), @type}">
      <xsl:call-template name="attributes"/>
      <xsl:for-each-group select="node() except head" group-ending-with="label | item">
        <xsl:variable name="entry" as="element()?" select="current-group()[last()][self::label or self::item]"/>
        <xsl:if test="$entry or f:has-content(current-group())">
          <xsl:element name="{if ($entry/self::label) then 'dt' else 'dd'}">
            <xsl:call-template name="entry-content">
              <xsl:with-param name="nodes" select="current-group()"/>
              <xsl:with-param name="entry" select="$entry"/>
            </xsl:call-template>
          </xsl:element>
        </xsl:if>
      </xsl:for-each-group>
    </dl>
  </xsl:template>

  <xsl:template name="entry" as="element()?">
    <xsl:param name="nodes" as="node()+" required="yes"/>
    <xsl:variable name="entry" as="element()?" select="$nodes[last()][self::item or self::bibl or self::listBibl]"/>
    <xsl:if test="$entry or f:has-content($nodes)">
      <li>
        <xsl:call-template name="entry-content">
          <xsl:with-param name="nodes" select="$nodes"/>
          <xsl:with-param name="entry" select="$entry[not(self::listBibl)]"/>
        </xsl:call-template>
      </li>
    </xsl:if>
  </xsl:template>

  <!-- The entry's own id and words, after the page breaks and the like that stood before it. -->
  <xsl:template name="entry-content" as="node()*">
    <xsl:param name="nodes" as="node()+" required="yes"/>
    <xsl:param name="entry" as="element()?" required="yes"/>
    <xsl:for-each select="$entry">
      <xsl:call-template name="attributes"/>
      <xsl:for-each select="self::item/@n[. ne '•']">
        <xsl:choose>
          <xsl:when test="every $item in ../../item satisfies matches($item/@n, '^\d{1,6}\.$')">
            <xsl:attribute name="value" select="xs:integer(substring-before(., '.'))"/>
          </xsl:when>
          <xsl:otherwise>
            <span class="made marker">{.}{' '}</span>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:apply-templates select="$nodes except $entry" mode="html"/>
    <xsl:apply-templates select="$entry/node()" mode="html"/>
  </xsl:template>

  <!-- Anything but white space and furniture. -->
  <xsl:function name="f:has-content" as="xs:boolean">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="exists($nodes[self::* or self::text()[normalize-space()]][not(self::fw)])"/>
  </xsl:function>

  <!-- an entry outside a list that this module knows -->
  <xsl:template match="item | label[parent::list]" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="table" mode="html" as="element()">
    <div class="table-frame">
      <table>
        <xsl:call-template name="attributes"/>
        <xsl:if test="head">
          <caption>
            <xsl:apply-templates select="head/node()" mode="html"/>
          </caption>
        </xsl:if>
        <tbody>
          <xsl:for-each-group select="node() except (head, trailer)" group-ending-with="row">
            <xsl:variable name="row" as="element(row)?" select="current-group()[last()][self::row]"/>
            <xsl:if test="$row or f:has-content(current-group())">
              <tr>
                <xsl:for-each select="$row">
                  <xsl:call-template name="attributes"/>
                </xsl:for-each>
                <xsl:call-template name="cells">
                  <xsl:with-param name="before" select="current-group() except $row"/>
                  <xsl:with-param name="nodes" select="$row/node()"/>
                </xsl:call-template>
              </tr>
            </xsl:if>
          </xsl:for-each-group>
        </tbody>
      </table>
      <xsl:for-each select="trailer">
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="html"/>
      </xsl:for-each>
    </div>
  </xsl:template>

  <xsl:template name="cells" as="element()*">
    <xsl:param name="before" as="node()*" required="yes"/>
    <xsl:param name="nodes" as="node()*" required="yes"/>
    <xsl:for-each-group select="$before, $nodes" group-ending-with="cell">
      <xsl:variable name="cell" as="element(cell)?" select="current-group()[last()][self::cell]"/>
      <xsl:if test="$cell or f:has-content(current-group())">
        <xsl:element name="{if ($cell[@role = 'label'] or $cell/parent::row[@role = 'label']) then 'th' else 'td'}">
          <xsl:for-each select="$cell/(@cols[number() gt 1], @rows[number() gt 1])">
            <xsl:attribute name="{if (self::attribute(cols)) then 'colspan' else 'rowspan'}" select="."/>
          </xsl:for-each>
          <xsl:call-template name="entry-content">
            <xsl:with-param name="nodes" select="current-group()"/>
            <xsl:with-param name="entry" select="$cell"/>
          </xsl:call-template>
        </xsl:element>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:template>

  <!-- a row or cell outside a table -->
  <xsl:template match="row | cell" mode="html" as="element()">
    <div class="{local-name()}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
