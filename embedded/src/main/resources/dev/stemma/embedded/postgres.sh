# Runs PostgreSQL's programs for the launcher: sh -c "$this" stemma VERB USERID DATA BIN …
# The work is done here and not in Java since each step is then one exec away from the last. Every process counts.
set -eu
verb=$1 me=$2 data=$3 bin=$4
shift 4

# PostgreSQL refuses root. As whom it runs instead, the owner of the data says: that user; or, where the data is root's
# own, nobody in particular inside a user namespace, where it still owns root's files; or else the user 'nobody', who is
# given the data. Sets $as, the command that changes the user, and $heir, who must be given what is copied.
choose_user() {
    as='' heir=''
    [ "$me" -eq 0 ] || return 0
    if [ -O "$1" ]; then
        as='unshare -U'
        if $as true 2>/dev/null; then return 0; fi
        user=65534 group=65534 heir=65534:65534
    else
        user=$(ls -nd "$1" | awk '{print $3}') group=$(ls -nd "$1" | awk '{print $4}')
    fi
    # With this right the other user reaches binaries and data below root's closed home; without it, they must be open.
    # (The bit makes access(2), by which PostgreSQL looks for itself, heed the right as open(2) does.)
    as="setpriv --reuid=$user --regid=$group --clear-groups"
    reach='--inh-caps=+dac_override --ambient-caps=+dac_override --securebits=+no_setuid_fixup'
    if $as $reach true 2>/dev/null; then as="$as $reach"; return 0; fi
    if $as true 2>/dev/null; then return 0; fi
    echo "stemma: root can start PostgreSQL neither through 'unshare -U' nor through 'setpriv'" >&2
    exit 1
}

give() {
    [ -z "$heir" ] || chown -R "$heir" "$@"
}

# The server of a throw-away folder, from its start to the removal of the folder. It lives as long as a process has the
# pipe 'lifeline' open for writing, which the system closes however that process ends.
serve() {
    template=$1
    shift
    trap '' HUP INT TERM PIPE
    mkdir -m 700 "$data" "$data/base"
    choose_user "$template"
    (cd "$template" && cp -Rp PG_VERSION [!Pb]* "$data")
    give "$data"
    $as "$bin/postgres" -D "$data" "$@" </dev/null >"$folder/log" 2>&1 &
    server=$!
    (read -r line <"$folder/lifeline" || :; kill -QUIT "$server" 2>/dev/null || :) &
    # The databases are not touched before the first connection, so they are copied while the server starts.
    cp -Rp "$template/base/." "$data/base"
    give "$data/base"
    : >"$folder/copied"
    wait "$server" || :
    : >"$folder/ended"
    wait || :
    rm -rf "$folder"
}

case $verb in
init)
    mkdir -m 700 "$data"
    choose_user "$data"
    give "$data"
    exec $as "$bin/initdb" -D "$data" -U postgres -A reject --no-sync --locale=C -E UTF8 "$@"
    ;;
single)
    choose_user "$data"
    give "$data"
    exec $as "$bin/postgres" --single -D "$data" "$@" template1
    ;;
scratch)
    folder=${data%/*}
    mkfifo "$folder/lifeline"
    serve "$@" </dev/null >/dev/null 2>"$folder/log" &
    echo started
    # Ends when its caller has taken hold of the lifeline, or has died before it could: then this lets go of it, too.
    read -r line || :
    : >"$folder/lifeline"
    ;;
start)
    choose_user "$data"
    give "$data"
    exec $as "$bin/pg_ctl" -D "$data" -s -W "$@" start
    ;;
esac
