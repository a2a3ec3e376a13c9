; The decision in CLIPS: the same rules as in decide.drl. Facts are asserted for one scenario, the engine runs, the answer
; is read, the facts are retracted; the Parties stay.

(defclass LINE (is-a USER)
  (multislot words (storage local))
  (slot answer (storage local)))

(defrule unnamed
  (declare (salience 10))
  (others ?word)
  (party ?party)
  (not (ballot ?party ?))
  =>
  (assert (ballot ?party ?word)))

(defrule objects
  (declare (salience 5))
  (ballot ?party object | conditional)
  (party ?party)
  =>
  (assert (blocker ?party)))

(defrule has-not-spoken
  (declare (salience 5))
  (ballot ?party silent | undecided | absent)
  (party ?party)
  =>
  (assert (undecided ?party)))

(defrule member
  (declare (salience -1))
  (applicant ?applicant $?)
  (party ?applicant)
  =>
  (assert (outcome member)))

(defrule ineligible
  (declare (salience -2))
  (applicant ? ?statehood ?european ?principles ?security)
  (test (or (eq ?statehood no) (eq ?european no) (eq ?principles unmet) (eq ?security unmet)))
  (not (outcome ?))
  =>
  (assert (outcome ineligible)))

(defrule no-consensus
  (declare (salience -3))
  (exists (blocker ?))
  (not (outcome ?))
  =>
  (assert (outcome no-consensus)))

(defrule pending
  (declare (salience -4))
  (exists (undecided ?))
  (not (outcome ?))
  =>
  (assert (outcome pending)))

(defrule invited
  (declare (salience -5))
  (applicant $?)
  (not (outcome ?))
  =>
  (assert (outcome invited)))

(deffunction after (?one ?other)
  (> (str-compare ?one ?other) 0))

(deffunction codes ($?parties)
  (if (= (length$ ?parties) 0) then (return "-"))
  (bind ?sorted (sort after ?parties))
  (bind ?text (nth$ 1 ?sorted))
  (foreach ?party (rest$ ?sorted)
    (bind ?text (str-cat ?text "," ?party)))
  ?text)

(deffunction decide (?line)
  (bind ?words (send ?line get-words))
  (assert (applicant (nth$ 2 ?words) (nth$ 3 ?words) (nth$ 4 ?words) (nth$ 5 ?words) (nth$ 6 ?words)))
  (assert (others (nth$ 7 ?words)))
  (loop-for-count (?at 4 (div (length$ ?words) 2)) do
    (assert (ballot (nth$ (* 2 ?at) ?words) (nth$ (+ 1 (* 2 ?at)) ?words))))
  (run)
  (bind ?blockers (create$))
  (bind ?undecided (create$))
  (bind ?outcome none)
  (do-for-all-facts ((?fact outcome)) TRUE (bind ?outcome (nth$ 1 ?fact:implied)))
  (if (neq ?outcome member) then
    (do-for-all-facts ((?fact blocker)) TRUE (bind ?blockers (create$ ?blockers ?fact:implied)))
    (if (= (length$ ?blockers) 0) then
      (do-for-all-facts ((?fact undecided)) TRUE (bind ?undecided (create$ ?undecided ?fact:implied)))))
  (do-for-all-facts ((?fact applicant others ballot blocker undecided outcome)) TRUE (retract ?fact))
  (send ?line put-answer (str-cat (nth$ 1 ?words) " " ?outcome " " (codes ?blockers) " " (codes ?undecided))))

(deffunction name-of (?number)
  (symbol-to-instance-name (sym-cat line ?number)))

; Reads scenarios, decides them all so many times, prints the seconds of each time, and writes the answers.
(deffunction compare (?scenarios ?answers ?times)
  (open ?scenarios in "r")
  (foreach ?party (explode$ (readline in))
    (assert (party ?party)))
  (bind ?count 0)
  (bind ?text (readline in))
  (while (neq ?text EOF)
    (bind ?count (+ ?count 1))
    (make-instance (name-of ?count) of LINE (words (explode$ ?text)))
    (bind ?text (readline in)))
  (close in)
  (loop-for-count ?times do
    (bind ?start (time))
    (loop-for-count (?number 1 ?count) do
      (decide (name-of ?number)))
    (format t "seconds %.6f%n" (- (time) ?start)))
  (open ?answers out "w")
  (loop-for-count (?number 1 ?count) do
    (printout out (send (name-of ?number) get-answer) crlf))
  (close out))
