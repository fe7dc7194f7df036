// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How failures are returned: a Result<T> is either a value or an Error, and it cannot be ignored. A
// separate code exists only where some caller acts on it differently; sentence() makes the text for
// people.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace onecake {

enum class ErrorCode {
    // A person or a file gave invalid input: nothing was done. Correct the input.
    InvalidInput,
    // The store did not accept the call: definitely nothing happened. Try again later.
    StoreUnavailable,
    // The store refused because of its load: definitely nothing happened. Back off.
    Throttled,
    // The call was sent and no answer came: it may have happened. Find out by reading; never
    // assume.
    OutcomeUnknown,
    // The store has no room: nothing was written, and trying again will not help.
    StoreFull,
    // Not a OneCake store, or one of a newer version: nothing was changed; use another store.
    StoreUnusable,
    // Whoever wrote to the file last was interrupted: it cannot be read before what was begun has
    // been rolled back. Nothing was changed; ask a person.
    NeedsRecovery,
    WorkFailed, // the work itself reported a failure
};

struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString where; // the file, field path or word to look at; may be empty
    QString problem; // what is wrong there, and what was expected
    QString remedy; // what to do; may be empty

    bool operator==(const Error &) const = default;
};

// An Error with the code InvalidInput.
Error invalidInput(const QString &where, const QString &problem, const QString &remedy = {});

// One sentence (or two) for people: "orders.db: the file is not a SQLite database. Choose another
// file."
QString sentence(const Error &error);

template<typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTBEGIN(google-explicit-constructor): a function returns what it has, or an Error.
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] T &operator*() & { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_content); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_content); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// Result<void>: success, or an Error.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): as above.
    Result(Error error)
        : m_error(std::move(error))
    {}

    [[nodiscard]] explicit operator bool() const { return !m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

// Errors as the log names them: by their code alone, because their sentences may repeat what was
// sent or stored.

QString codeWordOf(ErrorCode code);

} // namespace onecake
