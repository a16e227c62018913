package org.linli.person;

import java.util.List;
import java.util.Map;

/**
 * What one table keeps of somebody.
 *
 * @param rows values as texts by field; what is empty is left out
 */
public record ExportSection(String table, List<Map<String, String>> rows) {}
