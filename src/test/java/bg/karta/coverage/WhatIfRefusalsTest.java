package bg.karta.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked wrongly is refused with what was found and what was expected. */
final class WhatIfRefusalsTest {
  @TempDir private static Path dir;

  @BeforeAll
  static void fill() {
    new TinyRegister(dir)
        .people("GAB12,2020,65+,2000")
        .norms("ДСХ,65+,municipal,2020-01-01,,percent,1,,")
        .services(
            "A,ДСХ," + TinyRegister.MUNICIPAL + ",GAB12,10,,2010-01-01,",
            "B,ДСХ," + TinyRegister.MUNICIPAL + ",GAB12,10,,2010-01-01,2020-05-05",
            "C,ДСХ," + TinyRegister.MUNICIPAL + ",GAB12,10,,2022-02-02,")
        .filled();
  }

  private static KartaRun run(String lang, String... args) {
    Map<String, String> environment =
        Map.of("KARTA_DB", dir.resolve("karta.db").toString(), "KARTA_LANG", lang);
    return KartaRun.of(
        environment,
        Stream.of(
                Stream.of("coverage", "what-if"), Stream.of(args), Stream.of("--on", "2021-12-31"))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          target 0 | The target 0 is no coverage; expected a number above 0 | Целта 0 не е покритие
          target -1.5 | The target -1.5 is no coverage | Целта -1.5 не е покритие
          target much | The target much is no coverage | Целта much не е покритие
          budget 0 | The sum 0.00 cannot be spent; expected an amount above 0 | Сумата 0.00 не може
          budget 1e6 | The sum 1e6 cannot be spent | Сумата 1e6 не може да се разпредели
          budget 100 | No cost of a place is known for ДСХ | Не е известен разход за място от ДСХ
          budget 9 --cost ДСХ=0 | The cost of a place of ДСХ is 0; expected | Разходът за място от ДСХ е 0
          budget 9 --cost ДСХ=-1 | The cost of a place of ДСХ is -1; expected | място от ДСХ е -1; очаква
          budget 9 --cost 100 | --cost 100: expected a type and an amount | --cost 100: очаква се вид
          budget 9 --cost ДСХ=x | --cost x: expected a type and an amount | --cost x: очаква се вид
          budget 9 --cost НЯМА=5 | "НЯМА" is not a known type or kind | „НЯМА“ не е познат тип
          budget 9 -s НЯМА | "НЯМА" is not a known type or kind | „НЯМА“ не е познат тип
          budget 9 --step 0 | --step 0: expected a number of places from 1 | --step 0: очаква се брой
          budget 9 --step ДСХ=a | --step ДСХ=a: expected a number of places | --step ДСХ=a: очаква се
          budget 9 --size 60..10 | The sizes 60..10 are reversed | Размерите 60..10 са разменени
          budget 9 --size 60 | --size 60: expected the fewest and the most | --size 60: очакват се
          budget 9 --size 11..14 --step 10 | No service has from 11 to 14 places in steps of 10 | Няма услуга с от 11 до 14 места
          budget 9 -s ДСП | On 2021-12-31 no cell asked about has a need | Към 2021-12-31 няма потребност
          services | Name a service to close with --close | Посочете услуга за закриване
          services --close X | "X" is not the id of a service | „X“ не е идентификатор на услуга
          services --close A --close A | The service A is to be closed twice | A е посочена за закриване два пъти
          services --close B | The service B has been closed since 2020-05-05 | B е закрита от 2020-05-05
          services --close C | The service C opens on 2022-02-02, after 2021-12-31 | C се открива на 2022-02-02
          services --open ДСХ,GAB12 | --open ДСХ,GAB12: expected type, territory and places | очакват се вид, територия
          services --open ДСХ,GAB12,x | --open ДСХ,GAB12,x: expected type | --open ДСХ,GAB12,x: очакват
          services --open ДСХ,GAB12,0 | A service of 0 places cannot be opened | Услуга с 0 места не може
          services --open ДСХ,GAB,9 | ДСХ is of municipal level; name a municipality of GAB | ДСХ е на общинско ниво
          services --open DAY,GAB12,9 | DAY is a kind of activity of several types | DAY е дейност на няколко
          services --open ДСХ,XYZ,9 | XYZ | XYZ
          population | no people of the group 65+ for 2035; import a projection | няма брой лица от групата 65+ за 2035 г.
          population --growth x | --growth x: expected percent a year | --growth x: очаква се процент
          population --growth -100 | --growth -100: expected percent a year | --growth -100: очаква се
          population --growth 1 --until 2021 | --until 2021: expected a year after that of 2021-12-31 | --until 2021: очаква се година
          target 80 | The target 80 is 8000 %; expected at most 10: 80 % is written 0.8 or 80% | Целта 80 е 8000 %
          target 1001% | The target 10.01 is 1001 % | Целта 10.01 е 1001 %
          budget 99999999999999999999 | 99999999999999999999 is too large; expected at most 1000000000000.00 | 99999999999999999999 е твърде голяма; очаква се най-много 1000000000000.00
          budget 1000000000000.01 | 1000000000000.01 is too large; expected at most 1000000000000.00 | 1000000000000.01 е твърде голяма
          budget 9 --cost ДСХ=1 --cost ДСХ=2 | --cost ДСХ=2: the same is given twice | --cost ДСХ=2: зададено е два пъти
          budget 9 --step 5 --step ДСХ=2 --step 3 | --step 3: the same is given twice | --step 3: зададено е два пъти
          budget 9 --size ДСХ=1..2 --size ДСХ=1..3 | --size ДСХ=1..3: the same is given twice | --size ДСХ=1..3: зададено е два пъти
          target 1 -s RES -s ДСХ | The type ДСХ consists of the activity RES | Видът ДСХ включва дейността RES
          budget 9 -s ДСХ -s RES | The type ДСХ consists of the activity RES | Видът ДСХ включва дейността RES
          population --growth 1 --until 99999 | --until 99999: expected a year after that of 2021-12-31 and up to 2100 | --until 99999: очаква се година след тази на 2021-12-31 и най-късно 2100
          population --growth 100 --until 2100 | --growth 100: by 2100 a municipality would have more than 100000000 people | --growth 100: към 2100 г. в една община
          population --growth 1 --group 70+ | "70+" | „70+“
          """)
  void what_cannot_be_answered_is_told(String args, String english, String bulgarian) {
    assertThat(run("en", args.split(" ")).ends(2).err()).contains(english);
    assertThat(run("bg", args.split(" ")).ends(2).err()).contains(bulgarian);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          service;price|unknown column "price"; the columns are service, cost|непозната колона „price“
          cost;step|missing columns: service|липсват колони: service
          service;cost#ДСХ;many|row 2, column cost: "many" is not understood|ред 2, колона cost: „many“ не се
          service;step#ДСХ;2,5|row 2, column step: "2,5" is not|ред 2, колона step: „2,5“ не се
          service;currency#ДСХ;USD|row 2, column currency: "USD" is|ред 2, колона currency: „USD“ не
          service;cost#ДСХ;5#НЯМА;6|row 3: "НЯМА" is not a known type or kind|ред 3: „НЯМА“ не е познат тип
          service;cost#ДСХ;5#Дом за стари хора;6|row 3: ДСХ is there twice|ред 3: ДСХ се среща
          service;cost#ДСХ;5#ДСХ;6|row 3: [ДСХ] is there twice|ред 3: [ДСХ] се среща
          """)
  void a_file_of_costs_is_told_where_it_is_wrong(String lines, String english, String bulgarian)
      throws IOException {
    Path file = Files.writeString(dir.resolve("costs.txt"), lines.replace("#", "\n") + "\n");

    assertThat(run("en", "target", "1", "--costs", file.toString()).ends(3).err())
        .contains(file.toString(), english);
    assertThat(run("bg", "target", "1", "--costs", file.toString()).ends(3).err())
        .contains(bulgarian);
  }

  @Test
  void a_missing_file_of_costs_is_told() {
    assertThat(run("en", "target", "1", "--costs", dir.resolve("none").toString()).ends(3).err())
        .contains("no such file");
  }
}
