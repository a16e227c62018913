package org.linli.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are typed; surnames are read as surnames. */
class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "龙秀英,longxiuying,lxy",
    "韦国安,weiguoan,wga",
    "吕绿,lvlv,ll",
    "单明,shanming,sm",
    "曾小平,zengxiaoping,zxp",
    "仇英,qiuying,qy",
    "解放,xiefang,xf",
    "查兰,zhalan,zl",
    "区文,ouwen,ow",
    "朴正,piaozheng,pz",
    "任安,renan,ra",
    "尉迟明,yuchiming,ycm",
    "万俟兰,moqilan,mql",
    "长孙安,zhangsunan,zsa",
    "小单,xiaodan,xd",
    "Anna Lee,annalee,al",
    "阿依·古丽,ayiguli,aygl",
    "A1,a1,a"
  })
  void read(String name, String full, String initials) {
    assertThat(Spelling.of(name).full()).isEqualTo(full);
    assertThat(Spelling.of(name).initials()).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({"龙秀英,xiuying,xy", "韦,'',''"})
  void withoutTheSurname(String name, String full, String initials) {
    assertThat(Spelling.of(name).rest().full()).isEqualTo(full);
    assertThat(Spelling.of(name).rest().initials()).isEqualTo(initials);
  }
}
