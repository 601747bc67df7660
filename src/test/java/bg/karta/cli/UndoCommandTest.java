package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.person.Hmac;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Batches of which another relies on what they brought, and what is said of those taken back. */
@DisabledOnOs(OS.WINDOWS)
final class UndoCommandTest extends KeyedRegister {
  private List<String> providers() {
    return register().rows("SELECT eik, name FROM provider ORDER BY eik");
  }

  @Test
  void one_beside_which_a_new_record_was_turned_back_goes_with_that_batch_only() {
    taken("1.csv", "eik;name\n990001783;Едно\n");
    take("2.csv", "eik;name\n990001783;Друго\n990001720;Три\n", "--strategy", "create", "--partial")
        .ends(1);
    assertThat(providers()).containsExactly("990001720|Три", "990001783|Едно");

    assertThat(run("undo", "1").ends(2).err()).contains("(2)", "--cascade");

    assertThat(providers()).hasSize(2);
    run("verify").ends(0);
    run("undo", "1", "--cascade").ends(0);
    assertThat(providers()).isEmpty();
  }

  @Test
  void one_beside_which_a_rule_turned_a_row_back_goes_with_that_batch_only() {
    put("c.csv", "id,name,municipality,opened\nЦ1,Център,BLG03,2015-01-01\n");
    run("import", "--kind", "centre", folder.resolve("c.csv").toString()).ends(0);
    taken("w.csv", "id,person,centre,opened\nС1,8032056031,Ц1,2024-03-01\n", "--kind", "casework");
    String steps =
        """
        casework,date,step,outcome,person
        С1,2024-03-02,assessment,свое,
        С1,2023-03-03,assessment,рано,
        """;
    KartaRun partly =
        take("s.csv", steps, "--partial", "--severity", "casework-step-before-opening=error");
    assertThat(register().number("SELECT COUNT(*) FROM casework_step")).as(partly.err()).isOne();

    assertThat(run("undo", "2").ends(2).err()).contains("(3)", "--cascade");
    run("verify").ends(0);
  }

  /** The record is another person's by then, and that person was erased. */
  @Test
  void how_many_records_go_is_counted_by_their_keys() {
    put("c.csv", "id,name,municipality,opened\nЦ1,Център,BLG03,2015-01-01\n");
    run("import", "--kind", "centre", folder.resolve("c.csv").toString()).ends(0);
    String cases = "id,person,centre,opened\nС1,8032056031,Ц1,2024-03-01\n";
    taken("w.csv", cases, "--kind", "casework");
    taken("v.csv", cases.replace("8032056031", "6101057509"), "--kind", "casework");
    run("erase", Hmac.token(secrets(), "egn:6101057509"), "--reason", "молба").ends(0);

    assertThat(run("undo", "3").ends(0).err()).contains("0 records removed", "1 restored");

    assertThat(register().rows("SELECT id FROM casework")).containsExactly("С1");
    run("verify").ends(0);
  }

  @Test
  void what_is_no_import_is_named_in_words() {
    taken("1.csv", "eik;name\n990001783;Едно\n");
    run("undo", "1").ends(0);

    assertThat(run("--lang", "bg", "undo", "2").ends(2).err()).contains("„отменяне“");
  }
}
