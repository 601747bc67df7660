# fish completion for karta, which tells itself what may stand where the cursor is.
function __karta_candidates
    set -l words (commandline -opc) (commandline -ct)
    set -l found (command $words[1] complete -- $words[2..-1] 2> /dev/null)
    if test "$found[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $found
    end
end
complete -c karta -f -a '(__karta_candidates)'
