<?xml version="1.0" encoding="UTF-8"?>
<!--
  Tables. The columns are as wide as their contents ask. Where the widest words have no room, the type is smaller; where it
  would be too small to read, the table is turned on a page of its own, if it has room there; else it is cut into several with the first column before each; a word that is wider than
  its column all the same is broken.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- the type of a table in points: as a rule, and the smallest that is still read; the room beside the words of a cell -->
  <xsl:variable name="p:table-size" as="xs:double" select="9 * $type-size div 10.5"/>
  <xsl:variable name="p:smallest-size" as="xs:double" select="7.2 * $type-size div 10.5"/>
  <xsl:variable name="p:cell-padding" as="xs:double" select="4 * $type-size div 10.5 + 2"/>
  <xsl:variable name="p:measure-points" as="xs:double" select="$p:measure * 2.8346"/>

  <!-- the height of the type area, which is the width of a turned table -->
  <xsl:variable name="p:turned-points" as="xs:double" select="($page-height - $p:top - $p:bottom) * 2.8346 - 78 * $type-size div 10.5"/>

  <xsl:template match="table" as="element()*">
    <xsl:variable name="columns" as="xs:integer" select="max((1, row ! p:width(.)))"/>
    <xsl:variable name="above" as="element()*">
      <xsl:apply-templates select="*[not(self::row or self::trailer)]"/>
    </xsl:variable>
    <xsl:sequence select="$above[empty(current()/row)]"/>
    <xsl:if test="row">
      <!-- for each column, in em: its widest word, its widest cell -->
      <xsl:variable name="words" as="xs:double*" select="for $i in 1 to $columns return p:widest(p:cells(., $i) ! tokenize(f:plain(.)))"/>
      <xsl:variable name="lines" as="xs:double*" select="for $i in 1 to $columns return min((24, p:widest(p:cells(., $i) ! f:plain(.))))"/>
      <xsl:variable name="table" as="element(table)" select="."/>
      <xsl:variable name="whole" as="xs:boolean" select="p:fits($words, $p:smallest-size) or $columns lt 3 or exists(row/cell[@cols or @rows])"/>
      <xsl:variable name="turned" as="xs:boolean" select="not($whole) and p:fits-turned(., $words)"/>
      <xsl:variable name="groups" as="array(xs:integer)*" select="
          if ($whole or $turned) then array {1 to $columns} else p:groups($words, 2, (1))"/>
      <xsl:variable name="parts" as="element(fo:table)*">
        <xsl:for-each select="$groups">
          <xsl:call-template name="table-part">
            <xsl:with-param name="table" select="$table"/>
            <xsl:with-param name="group" select=".?*"/>
            <xsl:with-param name="words" select="$words"/>
            <xsl:with-param name="lines" select="$lines"/>
            <xsl:with-param name="first" select="position() = 1"/>
            <xsl:with-param name="columns" select="$columns"/>
            <xsl:with-param name="measure" select="if ($turned) then $p:turned-points else $p:measure-points"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="$turned">
          <!-- FOP takes the one for the room on the page, the other for the width of the table -->
          <fo:block-container reference-orientation="90" inline-progression-dimension="{round($p:turned-points, 2)}pt"
              block-progression-dimension="{round($p:turned-points, 2)}pt" start-indent="0pt" end-indent="0pt">
            <xsl:sequence select="$above, $parts"/>
          </fo:block-container>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$above, $parts"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:apply-templates select="trailer"/>
  </xsl:template>

  <xsl:template name="table-part" as="element(fo:table)">
    <xsl:param name="table" as="element(table)" required="yes"/>
    <xsl:param name="group" as="xs:integer*" required="yes"/>
    <xsl:param name="words" as="xs:double*" required="yes"/>
    <xsl:param name="lines" as="xs:double*" required="yes"/>
    <xsl:param name="first" as="xs:boolean" required="yes"/>
    <xsl:param name="columns" as="xs:integer" required="yes"/>
    <xsl:param name="measure" as="xs:double" required="yes"/>
    <xsl:variable name="least" as="xs:double*" select="for $i in $group return $words[$i]"/>
    <xsl:variable name="wished" as="xs:double*" select="for $i in $group return max(($words[$i], $lines[$i]))"/>
    <xsl:variable name="room" as="xs:double" select="$measure - count($group) * $p:cell-padding"/>
    <xsl:variable name="size" as="xs:double" select="max(($p:smallest-size, min(($p:table-size, $room div max((1, sum($least)))))))"/>
    <!-- what is left over goes to the columns that wish for more -->
    <xsl:variable name="left" as="xs:double" select="max((0, $room div $size - sum($least)))"/>
    <xsl:variable name="more" as="xs:double" select="max((0.01, sum($wished) - sum($least)))"/>
    <xsl:variable name="share" as="xs:double" select="min((1, $left div $more))"/>
    <xsl:variable name="widths" as="xs:double*" select="for $i in 1 to count($group) return ($least[$i] + $share * ($wished[$i] - $least[$i])) * $size + $p:cell-padding"/>
    <fo:table table-layout="fixed" width="100%" space-before="6pt" space-after="6pt">
      <xsl:for-each select="$table[$first]">
        <xsl:call-template name="identity"/>
      </xsl:for-each>
      <xsl:for-each select="$widths">
        <fo:table-column column-width="proportional-column-width({round(., 2)})"/>
      </xsl:for-each>
      <fo:table-body start-indent="0pt" end-indent="0pt" font-size="{round($size, 2)}pt" line-height="{round($size * 1.28, 2)}pt">
        <xsl:apply-templates select="$table/row">
          <xsl:with-param name="columns" select="$columns"/>
          <xsl:with-param name="group" select="$group"/>
          <xsl:with-param name="first" select="$first" tunnel="yes"/>
          <!-- how many letters of a word have room in the narrowest column -->
          <xsl:with-param name="longest" tunnel="yes" select="
              if (sum($least) * $size le $room) then 0 else xs:integer(max((4, floor(min($widths) * $room div sum($widths) div $size div 0.56))))"/>
        </xsl:apply-templates>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- rows are filled up with empty cells, but where a cell of another row may reach into them -->
  <xsl:template match="row" as="element(fo:table-row)">
    <xsl:param name="columns" as="xs:integer" required="yes"/>
    <xsl:param name="group" as="xs:integer*" required="yes"/>
    <xsl:variable name="row" as="element(row)" select="."/>
    <fo:table-row>
      <xsl:choose>
        <xsl:when test="count($group) lt $columns">
          <xsl:for-each select="$group">
            <xsl:apply-templates select="$row/cell[current()]"/>
            <xsl:if test="empty($row/cell[current()])">
              <fo:table-cell><fo:block/></fo:table-cell>
            </xsl:if>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="cell"/>
          <xsl:for-each select="if (parent::table/row/cell/@rows) then () else p:width(.) + 1 to $columns">
            <fo:table-cell><fo:block/></fo:table-cell>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </fo:table-row>
  </xsl:template>

  <!-- Columns that the cells of a row take up. -->
  <xsl:function name="p:width" as="xs:integer">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="xs:integer(sum($row/cell/(if (@cols castable as xs:positiveInteger) then xs:integer(@cols) else 1)))"/>
  </xsl:function>

  <!-- The cells of a column, but those that reach over several. -->
  <xsl:function name="p:cells" as="element(cell)*">
    <xsl:param name="table" as="element(table)"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:sequence select="$table/row[not(cell/@cols)]/cell[$column]"/>
  </xsl:function>

  <xsl:function name="p:widest" as="xs:double">
    <xsl:param name="strings" as="xs:string*"/>
    <xsl:sequence select="max((1.5e0, $strings ! p:text-width(.))) * 1.06"/>
  </xsl:function>

  <!-- Have columns with these widest words room beside each other, in type of this size? -->
  <xsl:function name="p:fits" as="xs:boolean">
    <xsl:param name="words" as="xs:double*"/>
    <xsl:param name="size" as="xs:double"/>
    <xsl:sequence select="p:fits-in($words, $size, $p:measure-points)"/>
  </xsl:function>

  <xsl:function name="p:fits-in" as="xs:boolean">
    <xsl:param name="words" as="xs:double*"/>
    <xsl:param name="size" as="xs:double"/>
    <xsl:param name="room" as="xs:double"/>
    <xsl:sequence select="sum($words) * $size + count($words) * $p:cell-padding le $room"/>
  </xsl:function>

  <!-- Has the table room on one turned page: its columns along the page, its rows across? Each row is as high as its fullest cell, if all
       columns are alike; a tenth is kept for what words leave empty at the ends of their lines. -->
  <xsl:function name="p:fits-turned" as="xs:boolean">
    <xsl:param name="table" as="element(table)"/>
    <xsl:param name="words" as="xs:double*"/>
    <xsl:variable name="column" as="xs:double" select="max((2, ($p:turned-points div count($words) - $p:cell-padding) div $p:smallest-size))"/>
    <xsl:variable name="lines" as="xs:double*" select="
        $table/row ! max((1, cell ! ceiling(1.1 * p:text-width(f:plain(.)) div $column)))"/>
    <xsl:sequence select="
        p:fits-in($words, $p:smallest-size, $p:turned-points) and empty($table/ancestor::table | $table/ancestor::note | $table/ancestor::list)
        and sum($lines) * $p:smallest-size * 1.28 + count($table/row) * $p:cell-padding + 24 * count($table/head) le 0.9 * $p:measure-points"/>
  </xsl:function>

  <!-- The columns in groups that fit, each with the first column before it. -->
  <xsl:function name="p:groups" as="array(xs:integer)*">
    <xsl:param name="words" as="xs:double*"/>
    <xsl:param name="next" as="xs:integer"/>
    <xsl:param name="now" as="xs:integer*"/>
    <xsl:choose>
      <xsl:when test="$next gt count($words)">
        <xsl:sequence select="array {$now}"/>
      </xsl:when>
      <xsl:when test="count($now) lt 2 or p:fits(for $i in ($now, $next) return $words[$i], $p:smallest-size)">
        <xsl:sequence select="p:groups($words, $next + 1, ($now, $next))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="array {$now}, p:groups($words, $next + 1, (1, $next))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="cell" as="element(fo:table-cell)">
    <xsl:param name="first" as="xs:boolean" select="true()" tunnel="yes"/>
    <fo:table-cell xsl:use-attribute-sets="cell">
      <xsl:if test="@cols castable as xs:positiveInteger">
        <xsl:attribute name="number-columns-spanned" select="@cols"/>
      </xsl:if>
      <xsl:if test="@rows castable as xs:positiveInteger">
        <xsl:attribute name="number-rows-spanned" select="@rows"/>
      </xsl:if>
      <fo:block>
        <xsl:if test="@role = 'label' or parent::row/@role = 'label'">
          <xsl:attribute name="font-weight">bold</xsl:attribute>
        </xsl:if>
        <!-- the first column comes again in each part of a table, its ids and notes do not -->
        <xsl:choose>
          <xsl:when test="$first or exists(preceding-sibling::cell)">
            <xsl:call-template name="identity"/>
            <xsl:apply-templates/>
          </xsl:when>
          <xsl:otherwise>{p:characters(f:plain(.))}</xsl:otherwise>
        </xsl:choose>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

</xsl:stylesheet>
