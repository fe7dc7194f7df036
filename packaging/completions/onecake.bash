# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# Completion of onecake in bash. What there is to complete, onecake itself says.
_onecake() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} current head candidate
    local -a words
    COMPREPLY=()
    if [[ $word == [\"\']* ]]; then
        current=${word:1}
        head=${line%"$word"}
    else
        current=${line##*[[:space:]]}
        head=${line%"$current"}
    fi
    read -ra words <<<"$head"
    # In a word without quotes readline completes only what follows the last : or =.
    local kept=
    [[ $word == [\"\']* ]] || kept=${current%"${current##*[:=]}"}
    while IFS= read -r candidate; do
        candidate=${candidate%%$'\t'*}
        if [[ $candidate == ":files"* ]]; then
            compopt -o filenames 2>/dev/null
            local prefix=${candidate#:files} file
            while IFS= read -r file; do
                file=$prefix$file
                COMPREPLY+=("${file#"$kept"}")
            done < <(compgen -f -- "${current#"$prefix"}")
        elif [[ $candidate == "$current"* ]]; then
            COMPREPLY+=("${candidate#"$kept"}")
        fi
    done < <("${words[0]}" completion candidates -- "${words[@]:1}" "$current" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[:=] ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -F _onecake onecake
