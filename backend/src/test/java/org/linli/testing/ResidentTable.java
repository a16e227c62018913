package org.linli.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Excel files of many residents as somebody's own program would write them, nobody's real data. */
public final class ResidentTable {
  private static final List<String> HEADS =
      List.of("居民组", "住址", "姓名", "与户主关系", "性别", "出生日期", "身份证号", "电话", "入住日期", "外出", "流动人口");
  private static final String SURNAMES = "韦黄覃莫陆农梁蒙罗岑李王张刘陈杨赵周吴徐";
  private static final String GIVEN =
      "安宝冰彩春翠丹德东芳飞凤福刚桂国海汉红华慧佳建江杰金军俊开兰丽林玲龙梅美民明娜宁鹏平琴青庆荣瑞山胜诗淑涛婷伟文霞祥小晓欣秀雪艳英永勇玉元媛月云泽珍志忠";
  private static final int TO_A_HOUSEHOLD = 3;
  private static final int ENDLESS = 1_000_000;
  private static final int HELD = 1_000;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private ResidentTable() {}

  /** So many, three to a household, household by household over the groups. */
  public static byte[] of(List<String> groups, int residents) {
    return of(groups, residents, 13_800_000_000L);
  }

  /**
   * @param phone of the first; the others count on
   */
  public static byte[] of(List<String> groups, int residents, long phone) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "a table", null)) {
      var sheet = book.newWorksheet("居民");
      row(sheet, 0, HEADS);
      for (var i = 0; i < residents; i++) {
        row(sheet, i + 1, resident(groups, i, Long.toString(phone + i)));
        if (i % HELD == 0) {
          sheet.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** As long as Excel lets a table be, with the few columns that each row needs. */
  public static byte[] endless(String group) {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "a table", null)) {
      var sheet = book.newWorksheet("居民");
      row(sheet, 0, HEADS);
      for (var i = 1; i <= ENDLESS; i++) {
        row(sheet, i, List.of(group, "河湾路" + i + "号", "韦国安", "户主"));
        if (i % HELD == 0) {
          sheet.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (var i = 0; i < cells.size(); i++) {
      sheet.inlineString(row, i, cells.get(i));
    }
  }

  private static List<String> resident(List<String> groups, int i, String phone) {
    var door = i / TO_A_HOUSEHOLD;
    return List.of(
        groups.get(door % groups.size()),
        "河湾路" + door + "号",
        name(i),
        i % TO_A_HOUSEHOLD == 0 ? "户主" : "子女",
        "",
        "",
        number(i),
        phone,
        "2019-08-15",
        i % 7 == 0 ? "是" : "否",
        "否");
  }

  private static String name(int i) {
    return "" + letter(SURNAMES, i) + letter(GIVEN, i / 7) + letter(GIVEN, i / 3 + i % 11);
  }

  private static char letter(String letters, int i) {
    return letters.charAt(i % letters.length());
  }

  /** Well-formed, another one for each, and few born on one day. */
  private static String number(int i) {
    return checked(
        "450102%d%02d%02d%03d"
            .formatted(1950 + i % 50, 1 + i / 50 % 12, 1 + i / 600 % 28, i / 16_800));
  }

  /** Seventeen digits with the character that belongs behind them. */
  public static String checked(String digits) {
    var sum = 0;
    for (var j = 0; j < WEIGHTS.length; j++) {
      sum += (digits.charAt(j) - '0') * WEIGHTS[j];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }
}
