package dev.stemma.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    begin                                                     | BEGIN
                    START /* now */ TRANSACTION isolation level serializable  | BEGIN
                    commit work                                               | COMMIT
                    END                                                       | COMMIT
                    abort                                                     | ROLLBACK
                    rollback transaction and chain                            | ROLLBACK
                    savepoint a                                               | SAVEPOINT
                    release savepoint a                                       | SAVEPOINT
                    rollback work to savepoint a                              | SAVEPOINT
                    prepare transaction 'x'                                   | TWO_PHASE
                    commit prepared 'x'                                       | TWO_PHASE
                    rollback prepared 'x'                                     | TWO_PHASE
                    prepare x as select 1                                     | OTHER
                    create index concurrently on t (a)                        | OUTSIDE_TRANSACTION
                    create unique index CONCURRENTLY if not exists i on t (a) | OUTSIDE_TRANSACTION
                    create index "concurrently" on t (a)                      | OTHER
                    create index i on t (a)                                   | OTHER
                    drop index concurrently i                                 | OUTSIDE_TRANSACTION
                    drop index i                                              | OTHER
                    reindex table t                                           | OTHER
                    reindex index concurrently i                              | OUTSIDE_TRANSACTION
                    reindex (verbose) table concurrently t                    | OUTSIDE_TRANSACTION
                    reindex (verbose, concurrently) table t                   | OUTSIDE_TRANSACTION
                    reindex (concurrently off) table t                        | OTHER
                    reindex schema s                                          | OUTSIDE_TRANSACTION
                    reindex (verbose) database d                              | OUTSIDE_TRANSACTION
                    reindex system d                                          | OUTSIDE_TRANSACTION
                    vacuum (analyze) t                                        | OUTSIDE_TRANSACTION
                    analyze t                                                 | OTHER
                    cluster                                                   | OUTSIDE_TRANSACTION
                    cluster verbose                                           | OUTSIDE_TRANSACTION
                    cluster (verbose)                                         | OUTSIDE_TRANSACTION
                    cluster (verbose) t using i                               | OTHER
                    cluster verbose t                                         | OTHER
                    create database d                                         | OUTSIDE_TRANSACTION
                    drop database if exists d                                 | OUTSIDE_TRANSACTION
                    alter database d set tablespace s                         | OUTSIDE_TRANSACTION
                    alter database d set work_mem = '1MB'                     | OTHER
                    create tablespace s location '/x'                         | OUTSIDE_TRANSACTION
                    drop tablespace s                                         | OUTSIDE_TRANSACTION
                    alter system set work_mem = '1MB'                         | OUTSIDE_TRANSACTION
                    alter table p detach partition c concurrently             | OUTSIDE_TRANSACTION
                    alter table p detach partition c                          | OTHER
                    alter table p detach partition c finalize                 | OTHER
                    create subscription s connection '' publication p         | OUTSIDE_TRANSACTION
                    create subscription s connection '' publication p with (create_slot = false) | OTHER
                    create subscription s connection '' publication p with (connect = 'off')     | OTHER
                    create subscription s connection '' publication p with (create_slot)         | OUTSIDE_TRANSACTION
                    drop subscription s                                       | OUTSIDE_TRANSACTION
                    alter subscription s refresh publication                  | OUTSIDE_TRANSACTION
                    alter subscription s set publication p                    | OUTSIDE_TRANSACTION
                    alter subscription s add publication p with (refresh = false) | OTHER
                    alter subscription s set (failover = true)                | OUTSIDE_TRANSACTION
                    alter subscription s set (binary = true)                  | OTHER
                    alter subscription s disable                              | OTHER
                    discard all                                               | OUTSIDE_TRANSACTION
                    discard plans                                             | OTHER
                    refresh materialized view concurrently m                  | OTHER
                    alter type s."t" add value if not exists 'x' before 'y'   | ENUM_LABEL
                    alter type t add attribute value int                      | OTHER
                    alter type t rename value 'x' to 'y'                      | OTHER
                    COPY t (a, b) FROM stdin with (format csv)                | COPY_FROM_STDIN
                    copy t from 'stdin'                                       | OTHER
                    copy (select a from stdin) to stdout                      | OTHER
                    set search_path = ''                                      | SESSION_SETTING
                    set session authorization x                               | SESSION_SETTING
                    set role x                                                | SESSION_SETTING
                    reset all                                                 | SESSION_SETTING
                    set local lock_timeout = 0                                | OTHER
                    set constraints all deferred                              | OTHER
                    set transaction read only                                 | OTHER
                    select 1                                                  | OTHER
                    "begin"                                                   | OTHER
                    ~~                                                        | OTHER
                    """)
    void isToldFromTheWords(String sql, StatementKind kind) {
        assertThat(StatementKind.of(sql)).isEqualTo(kind);
    }
}
