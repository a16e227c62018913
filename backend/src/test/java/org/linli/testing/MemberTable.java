package org.linli.testing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.shared.sheet.HandMade;

/** An Excel file of many full members whom nobody knows yet, all of the only branch there is. */
public final class MemberTable {
  /** The headings, as a template has them. */
  public static final String[] HEADS = {
    "党支部", "党小组", "姓名", "性别", "出生日期", "身份证号", "电话", "身份", "申请入党日期", "入党日期", "转正日期", "编入本支部日期"
  };

  private MemberTable() {}

  public static byte[] of(int members) {
    var rows =
        IntStream.range(0, members).mapToObj(i -> row("韦国" + i)).collect(Collectors.joining());
    return HandMade.sheet(HandMade.row(HEADS) + rows).bytes();
  }

  private static String row(String name) {
    return HandMade.row(
        "",
        "",
        name,
        "男",
        "1968-03-02",
        "",
        "",
        "正式党员",
        "1992-07-01",
        "1994-06-20",
        "",
        "2012-03-01");
  }
}
